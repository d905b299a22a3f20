/// The database the program works on: one it starts and keeps itself, or one it is told of.
@NullMarked
package vn.phoihop.operations.database;

import org.jspecify.annotations.NullMarked;
