/// The pages of programmes, and what other systems may ask of them.
@NullMarked
package vn.phoihop.programmes.web;

import org.jspecify.annotations.NullMarked;
