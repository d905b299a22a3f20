/// The pages of tasks, and what they answer to other systems.
@NullMarked
package vn.phoihop.tasks.web;

import org.jspecify.annotations.NullMarked;
