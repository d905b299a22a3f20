/// The pages of the shell itself, and how a page is put into its frame.
@NullMarked
package vn.phoihop.shell.web;

import org.jspecify.annotations.NullMarked;
