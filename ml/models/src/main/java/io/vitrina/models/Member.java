package io.vitrina.models;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One of the models whose quantiles are averaged, by weight, into a prediction. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AgeAndCategoryMember.class, name = "age-and-category"),
    @JsonSubTypes.Type(value = BoostedMember.class, name = "boosted"),
    @JsonSubTypes.Type(value = LinearMember.class, name = "linear"),
    @JsonSubTypes.Type(value = OrdinalMember.class, name = "ordinal")
})
public sealed interface Member permits AgeAndCategoryMember, BoostedMember, LinearMember, OrdinalMember {}
