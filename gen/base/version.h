#ifndef VERSION_H
#define VERSION_H

#define GEN4XX_VERSION "0.1.0"

#endif
