package vn.phoihop.clarifications.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.phoihop.shell.spi.Typed;

/// What the open form shows on which anyone proposes a claim; `places` by code.
public record ProposePage(Map<String, String> places, Typed typed, UUID form, String refusal, LocalDate today) {}
