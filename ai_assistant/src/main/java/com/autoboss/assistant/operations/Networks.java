package com.autoboss.assistant.operations;

import java.net.InetAddress;
import java.util.List;

/** A list of addresses and networks. */
record Networks(List<Network> networks) {

  /** Throws IllegalArgumentException that names what is no address or network. */
  static Networks parse(List<String> texts) {
    return new Networks(texts.stream().map(Network::parse).toList());
  }

  /** Whether the address, as digits, is in one of them. Names are never looked up. */
  boolean contain(String address) {
    byte[] bytes;
    try {
      bytes = InetAddress.ofLiteral(withoutZone(address)).getAddress();
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
    return networks.stream().anyMatch(network -> network.contains(bytes));
  }

  private static String withoutZone(String address) {
    int zone = address.indexOf('%');
    return zone < 0 ? address : address.substring(0, zone);
  }

  /**
   * Addresses that begin alike.
   *
   * @param first any of them
   * @param bits how many bits they share
   */
  record Network(InetAddress first, int bits) {

    static Network parse(String text) {
      int slash = text.indexOf('/');
      InetAddress address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
      int all = address.getAddress().length * 8;
      int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
      if (bits < 0 || bits > all) {
        throw new IllegalArgumentException("no network " + text);
      }
      return new Network(address, bits);
    }

    boolean contains(byte[] address) {
      byte[] mine = first.getAddress();
      if (mine.length != address.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if (((mine[bit / 8] ^ address[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
