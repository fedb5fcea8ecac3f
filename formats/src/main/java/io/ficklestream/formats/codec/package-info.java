/** How formats write sets of pixels: run lengths and polygons. Arrays in, arrays out. */
package io.ficklestream.formats.codec;
