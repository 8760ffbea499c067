/** Every file there may be in an image of ours, but for the texts of licences that others refer to. */
export const expectedFiles = (name: string): readonly string[] =>
  [
    'rw-r--r-- etc/debian_version',
    'rw-r--r-- etc/group',
    'rw-r--r-- etc/nsswitch.conf',
    'etc/os-release -> ../usr/lib/os-release',
    'rw-r--r-- etc/passwd',
    'lib -> usr/lib',
    'lib64 -> usr/lib64',
    'rwxr-xr-x usr/bin/node',
    'rw-r--r-- usr/lib/aerodrome/main.mjs',
    'rw-r--r-- usr/lib/os-release',
    'rwxr-xr-x usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2',
    'rwxr-xr-x usr/lib/x86_64-linux-gnu/libc.so.6',
    'rw-r--r-- usr/lib/x86_64-linux-gnu/libdl.so.2',
    'rw-r--r-- usr/lib/x86_64-linux-gnu/libgcc_s.so.1',
    'rw-r--r-- usr/lib/x86_64-linux-gnu/libm.so.6',
    'rw-r--r-- usr/lib/x86_64-linux-gnu/libpthread.so.0',
    'usr/lib/x86_64-linux-gnu/libstdc++.so.6 -> libstdc++.so.6.0.33',
    'rw-r--r-- usr/lib/x86_64-linux-gnu/libstdc++.so.6.0.33',
    'usr/lib64/ld-linux-x86-64.so.2 -> ../lib/x86_64-linux-gnu/ld-linux-x86-64.so.2',
    'rw-r--r-- usr/share/doc/aerodrome/LICENSE',
    'rw-r--r-- usr/share/doc/aerodrome/THIRD-PARTY-LICENSES',
    `rw-r--r-- usr/share/doc/aerodrome/${name}.spdx.json`,
    'rw-r--r-- usr/share/doc/base-files/copyright',
    'rw-r--r-- usr/share/doc/gcc-14-base/copyright',
    'rw-r--r-- usr/share/doc/libc6/copyright',
    'usr/share/doc/libgcc-s1 -> gcc-14-base',
    'usr/share/doc/libstdc++6 -> gcc-14-base',
    'rw-r--r-- usr/share/doc/node/LICENSE',
    ...debianPackages.map((each) => `rw-r--r-- var/lib/dpkg/status.d/${each}`),
    // What Crossplane reads, and what a marketplace shows.
    'rw-r--r-- package.yaml',
    ...(name === 'provider-aerodrome' ? ['rw-r--r-- .up/examples.yaml'] : []),
  ].sort();

/** The packages of Debian of which there is something in an image. */
export const debianPackages = ['base-files', 'gcc-14-base', 'libc6', 'libgcc-s1', 'libstdc++6'] as const;
