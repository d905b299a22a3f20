package vn.phoihop.calendar.days;

/// Where a term goes that ends on a day off. A flag of each deadline, because special laws differ.
public enum Roll {
    NONE,
    FORWARD,
    BACKWARD
}
