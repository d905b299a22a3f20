/// The pages of “my work”, of the leader and of the calendar address.
@NullMarked
package vn.phoihop.agenda.web;

import org.jspecify.annotations.NullMarked;
