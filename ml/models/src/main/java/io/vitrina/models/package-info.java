/** What training and serving share: the features of a cardholder, published models with their checks, and scoring. */
@NullMarked
package io.vitrina.models;

import org.jspecify.annotations.NullMarked;
