package vn.phoihop.petitions;

/// Whose matter a petition is (thẩm quyền): the centre’s, the province’s, the commune’s.
public enum Competence {
    CENTRAL,
    PROVINCE,
    COMMUNE
}
