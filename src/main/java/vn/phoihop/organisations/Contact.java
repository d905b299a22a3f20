package vn.phoihop.organisations;

/// How to reach an organisation's office: never a person's own address or number.
public record Contact(String address, String phone, String email) {

    public static final Contact NONE = new Contact("", "", "");
}
