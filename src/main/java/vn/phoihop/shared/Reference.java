package vn.phoihop.shared;

/// A thing with a life of its own, as other modules keep and show it: a link without an arrow.
///
/// `kind` is the path of its module (`documents`), `id` what stands in its address, `number` and `title` what people
/// see.
public record Reference(String kind, String id, String number, String title) {

    public String path() {
        return "/" + kind + "/" + id;
    }
}
