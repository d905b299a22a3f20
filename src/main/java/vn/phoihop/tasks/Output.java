package vn.phoihop.tasks;

/// What a task has to bring forth (sản phẩm), and the criterion by which the owner accepts it.
public record Output(OutputKind kind, String name, String criterion) {

    public Output {
        name = name.strip();
        criterion = criterion.strip();
    }

    public boolean isComplete() {
        return !name.isEmpty() && !criterion.isEmpty();
    }
}
