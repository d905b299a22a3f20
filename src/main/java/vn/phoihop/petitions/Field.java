package vn.phoihop.petitions;

/// What a petition is about (lĩnh vực); each field belongs to a committee of the council.
public enum Field {
    LAND(Committee.ECONOMY_BUDGET),
    ENVIRONMENT(Committee.ECONOMY_BUDGET),
    TRANSPORT(Committee.ECONOMY_BUDGET),
    AGRICULTURE(Committee.ECONOMY_BUDGET),
    WATER_POWER(Committee.ECONOMY_BUDGET),
    BUDGET(Committee.ECONOMY_BUDGET),
    HEALTH(Committee.CULTURE_SOCIETY),
    EDUCATION(Committee.CULTURE_SOCIETY),
    WELFARE(Committee.CULTURE_SOCIETY),
    CULTURE(Committee.CULTURE_SOCIETY),
    ADMINISTRATION(Committee.LEGAL),
    ORDER(Committee.LEGAL),
    ETHNIC(Committee.ETHNIC),
    OTHER(Committee.LEGAL);

    private final Committee committee;

    Field(Committee committee) {
        this.committee = committee;
    }

    public Committee committee() {
        return committee;
    }
}
