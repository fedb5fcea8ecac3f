/** From photographs to masks, with the network that is current. */
package io.ficklestream.segmenter.domain.prediction;
