/// The pages of organisations and areas: the tree on a day, one of them with its history, forms, import and export.
@NullMarked
package vn.phoihop.organisations.web;

import org.jspecify.annotations.NullMarked;
