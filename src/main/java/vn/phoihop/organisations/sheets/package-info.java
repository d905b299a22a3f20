/// Areas, organisations and successions as tables: the same columns out and in, as XLSX and CSV.
@NullMarked
package vn.phoihop.organisations.sheets;

import org.jspecify.annotations.NullMarked;
