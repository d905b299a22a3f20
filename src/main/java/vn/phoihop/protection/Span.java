package vn.phoihop.protection;

/// A finding as a place in a [Bare] text.
record Span(PersonalDataKind kind, int from, int to) {

    int length() {
        return to - from;
    }
}
