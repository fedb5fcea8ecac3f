/** Photographs, masks and maps: decoding what comes from outside, resizing, and drawing results. */
package io.ficklestream.vision.image;
