/**
 * From seeds and masks to samples, from samples to checkpoints, from photographs to masks. Knows no broker, no framework
 * and no network library; its state is in plain files.
 */
package io.ficklestream.segmenter.domain;
