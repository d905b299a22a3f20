package vn.phoihop.clarifications;

/// How many claims turned out right, of how many on which something was found. A healthy system finds some.
public record Share(int right, int decided) {

    /// The share in whole percent; nothing to say of none.
    public int percent() {
        return decided == 0 ? 0 : Math.round(100f * right / decided);
    }
}
