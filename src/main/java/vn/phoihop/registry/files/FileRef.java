package vn.phoihop.registry.files;

/// Names a stored file by its content: the SHA-256 of its bytes, in the province that keeps it.
public record FileRef(String provinceId, String sha256) {}
