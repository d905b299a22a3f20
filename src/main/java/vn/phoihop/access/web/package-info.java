/// Who may come in and how a request becomes an actor; the pages of accounts and positions.
@NullMarked
package vn.phoihop.access.web;

import org.jspecify.annotations.NullMarked;
