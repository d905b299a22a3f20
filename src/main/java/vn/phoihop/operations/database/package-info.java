/// The database the program works on: one it starts and keeps itself, or one it is told of. Open to whoever starts the
/// program.
@NamedInterface("database")
@NullMarked
package vn.phoihop.operations.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
