package vn.phoihop.access.web;

/// What somebody sees who is signed in and holds no position today.
public record NoPositionPage(String name) {}
