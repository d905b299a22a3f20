package vn.phoihop.clarifications;

/// The field of life a claim is about (lĩnh vực), as public concerns have it.
public enum Topic {
    LAND,
    ENVIRONMENT,
    INFRASTRUCTURE,
    CONSTRUCTION,
    WATER_AND_POWER,
    HEALTH,
    EDUCATION,
    SOCIAL_POLICY,
    AGRICULTURE,
    LABOUR,
    ADMINISTRATION,
    CULTURE,
    OTHER
}
