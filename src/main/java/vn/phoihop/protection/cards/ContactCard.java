package vn.phoihop.protection.cards;

/// How to reach who raised a case (phiếu liên hệ): only what the answer needs. There is no place for a number of an
/// identity paper.
public record ContactCard(String name, String phone, String email, String address) {

    public boolean isEmpty() {
        return name.isBlank() && phone.isBlank() && email.isBlank() && address.isBlank();
    }

    /// Says nothing, so that no log does.
    @Override
    public String toString() {
        return "ContactCard[…]";
    }
}
