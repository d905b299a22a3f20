package vn.phoihop.concerns.triage;

/// Who is told of a problem (cấp điều phối), from how far it reaches (S) and how many agencies it needs (J). It says
/// nothing about how serious the problem is and changes no clock.
public enum Tier {
    UNIT_HEAD,
    AGENCY_HEAD,
    COORDINATOR,
    PROVINCIAL_LEADERSHIP;

    /// Its number, from 1 for the head of a unit to 4.
    public int number() {
        return switch (this) {
            case UNIT_HEAD -> 1;
            case AGENCY_HEAD -> 2;
            case COORDINATOR -> 3;
            case PROVINCIAL_LEADERSHIP -> 4;
        };
    }

    /// The tier of scope `s` and agencies `j`, each 0 to 4.
    public static Tier of(int s, int j) {
        var reach = Math.max(s, j);
        if (Math.min(s, j) < 0 || reach > Criterion.TOP) {
            throw new IllegalArgumentException("scope and agencies are rated 0 to 4");
        }
        return values()[Math.max(reach - 1, 0)];
    }
}
