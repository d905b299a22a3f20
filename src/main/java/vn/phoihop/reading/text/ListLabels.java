package vn.phoihop.reading.text;

/// The labels in front of the items of one list.
final class ListLabels {

    private final boolean numbered;
    private int items;

    ListLabels(boolean numbered) {
        this.numbered = numbered;
    }

    String next() {
        items++;
        if (numbered) {
            return items + ". ";
        }
        return "- ";
    }
}
