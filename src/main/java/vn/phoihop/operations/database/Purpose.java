package vn.phoihop.operations.database;

/// What a process wants the database for. Only one process serves from a data folder; a command joins it.
public enum Purpose {
    SERVE,
    COMMAND
}
