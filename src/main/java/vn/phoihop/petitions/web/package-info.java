/// The pages of voters’ petitions.
@NullMarked
package vn.phoihop.petitions.web;

import org.jspecify.annotations.NullMarked;
