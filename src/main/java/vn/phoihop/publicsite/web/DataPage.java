package vn.phoihop.publicsite.web;

import java.time.LocalDate;

/// What the page about open data shows.
public record DataPage(LocalDate today) {}
