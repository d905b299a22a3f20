/// Numbers, symbols and words as they are compared.
@NullMarked
package vn.phoihop.registry.symbols;

import org.jspecify.annotations.NullMarked;
