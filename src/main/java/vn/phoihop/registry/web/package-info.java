/// The pages of the register, and what it answers to other systems.
@NullMarked
package vn.phoihop.registry.web;

import org.jspecify.annotations.NullMarked;
