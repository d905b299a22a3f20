/// The pages of protected data: reports of letting go, unusual access.
@NullMarked
package vn.phoihop.protection.web;

import org.jspecify.annotations.NullMarked;
