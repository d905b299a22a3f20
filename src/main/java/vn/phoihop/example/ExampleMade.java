package vn.phoihop.example;

import java.time.Instant;

/// The worked example is complete.
record ExampleMade(Instant at) {}
