#ifndef VERSION_H
#define VERSION_H

#define GEN4XX_VERSION "0.2.0"

#endif
