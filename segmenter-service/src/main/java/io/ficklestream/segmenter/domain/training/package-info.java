/** Learns from the stored samples, step by step, and announces what is not worse than what is current. */
package io.ficklestream.segmenter.domain.training;
