/** Decides which photographs, masks and seeds the segmenter can learn from, and says why not of the others. */
package io.ficklestream.segmenter.domain.admission;
