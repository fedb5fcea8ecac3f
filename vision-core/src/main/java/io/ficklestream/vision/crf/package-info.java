/** Refinement of label probabilities along a photograph's colour edges: the fully connected CRF. */
package io.ficklestream.vision.crf;
