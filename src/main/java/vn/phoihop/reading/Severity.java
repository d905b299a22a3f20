package vn.phoihop.reading;

/// How much a finding matters; in JSON in lower case.
public enum Severity {
    ERROR,
    WARNING,
    NOTICE
}
