/// The pages of outgoing documents.
@NullMarked
package vn.phoihop.registry.outgoing.web;

import org.jspecify.annotations.NullMarked;
