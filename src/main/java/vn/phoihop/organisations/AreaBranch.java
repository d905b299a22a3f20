package vn.phoihop.organisations;

/// An area in the tree, with how much is below it on the day: areas directly below, organisations in it.
public record AreaBranch(AreaLine area, int areas, int organisations) {

    public boolean isEmpty() {
        return areas == 0 && organisations == 0;
    }
}
