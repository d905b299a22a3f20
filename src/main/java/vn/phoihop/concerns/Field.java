package vn.phoihop.concerns;

/// What a concern is about (lĩnh vực): for routing alone, never a sign of how serious it is.
public enum Field {
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
