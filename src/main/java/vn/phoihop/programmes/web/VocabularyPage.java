package vn.phoihop.programmes.web;

import java.util.List;
import vn.phoihop.programmes.Vocabulary.Form;
import vn.phoihop.programmes.Vocabulary.Topic;

/// The fields, topics and forms programmes are made of; who may extend them also sees the forms to do so.
public record VocabularyPage(List<Topic> topics, List<Form> forms, boolean mayExtend, Typed typed, String said) {}
