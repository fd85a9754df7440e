/** What training and serving share: the features of a cardholder, and scoring by the models that a publication holds. */
@NullMarked
package io.vitrina.models;

import org.jspecify.annotations.NullMarked;
