/**
 * What the segmenter learns from, on disk: photographs that wait for their seeds, samples that wait to be learned, those
 * that are learned again, and those that are held out. The files are the only state.
 */
package io.ficklestream.segmenter.domain.samples;
