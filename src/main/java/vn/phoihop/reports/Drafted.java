package vn.phoihop.reports;

/// What became of a request that was to be drafted.
public sealed interface Drafted {

    record Done(RequestId id) implements Drafted {}

    record Refused(Refusal why) implements Drafted {}
}
