package vn.phoihop.registry.outgoing.web;

import java.util.List;
import java.util.UUID;

/// What the page shows on which a draft is begun: the kinds of documents, and who may issue it together. `form` is the
/// one-time id.
public record NewPage(List<KindOfDocument> kinds, List<String> bodies, UUID form, String refusal) {}
