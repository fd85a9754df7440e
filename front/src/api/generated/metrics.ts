// Generated from back/metrics/openapi.yaml by npm run api.
export interface paths {
    "/api/metrics/v1/channel-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures in store beside those online. */
        get: operations["channelFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics/v1/key-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Key figures with the change to the period before, to a year earlier, and beside the peers' mean.
         * @description Key figures with the change to the period before, to a year earlier, and beside the peers' mean. Whole months, quarters and years are compared with whole ones; other periods with as many days before, and with the same weekdays 364 days earlier. Peers are compared over the whole months in the period, over its whole weeks where it has no whole month, else over the latest month that is over: `scope` says which.
         */
        get: operations["keyFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics/v1/outlet-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outlets in order of revenue, the largest first. */
        get: operations["outletFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics/v1/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own figures by day, ISO week or month, and the mean revenue per peer as an index. */
        get: operations["trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description How wide the place of a peer group is, from narrow to wide.
         * @enum {unknown}
         */
        AreaLevel: "area" | "region" | "country";
        /**
         * @description Where a sale was made: in store or online.
         * @enum {unknown}
         */
        Channel: "pos" | "online";
        ChannelFigure: {
            channel: components["schemas"]["Channel"];
            revenue: components["schemas"]["Money"];
            /**
             * Format: double
             * @description of the revenue, 0.25 is a quarter
             */
            share: number;
            /** Format: int64 */
            salesCount: number;
            /** @description absent without a sale */
            meanTicket?: components["schemas"]["Money"];
            /** Format: int64 */
            activeCustomers: number;
        };
        /** @description The figures of each channel in which anything was sold or given back. */
        ChannelFigures: {
            items: components["schemas"]["ChannelFigure"][];
        };
        /** @description What a figure about peers covers. */
        ComparisonScope: {
            /** @description what the peers sell */
            categoryGroup: string;
            areaLevel: components["schemas"]["AreaLevel"];
            /** @description the place */
            area: string;
            /** @description what people call the place */
            areaName: string;
            periodLevel: components["schemas"]["PeriodLevel"];
            /**
             * Format: date
             * @description first day
             */
            from: string;
            /**
             * Format: date
             * @description last day
             */
            to: string;
            /**
             * Format: int32
             * @description a lower bound of the number of peers: 5, 10, 20 or 50
             */
            peersAtLeast: number;
        };
        /** @description A counted figure. What there is nothing to compare with is absent. */
        CountFigure: {
            /**
             * Format: int64
             * @description in the period; absent where there is no data
             */
            value?: number;
            /**
             * Format: int64
             * @description in the previous period; absent where the data does not cover it
             */
            previous?: number;
            /**
             * Format: double
             * @description relative change, 0.05 is 5 % more
             */
            previousChange?: number;
            /**
             * Format: int64
             * @description in the same period a year earlier; absent where the data does not cover it
             */
            lastYear?: number;
            /**
             * Format: double
             * @description relative change
             */
            lastYearChange?: number;
            /** @description the mean per peer, or why it is hidden */
            peers: components["schemas"]["CountPeers"];
        };
        /** @description The peers' mean of a counted figure, or why it is hidden. */
        CountPeers: components["schemas"]["PublishedCount"] | components["schemas"]["SuppressedCount"];
        /**
         * @description How a period is cut into points: days, ISO weeks (Monday to Sunday), months.
         * @enum {unknown}
         */
        Granularity: "day" | "week" | "month";
        /**
         * @description Why a figure about others is not shown.
         * @enum {unknown}
         */
        HiddenReason: "too-few-peers" | "dominant-peer" | "recoverable-peer" | "too-few-cards" | "no-data";
        /** @description The key figures of a period. */
        KeyFigures: {
            /** @description the days of what was asked for that the data covers; as asked for where it covers none */
            period: components["schemas"]["Period"];
            /** @description the dates before that it is compared with: as many whole months before whole months, else as many days */
            previousPeriod: components["schemas"]["Period"];
            /** @description the dates a year earlier that it is compared with: of whole months the same months, else the same weekdays */
            lastYearPeriod: components["schemas"]["Period"];
            /**
             * Format: date
             * @description first day of the data
             */
            dataFrom: string;
            /**
             * Format: date
             * @description last day of the data
             */
            dataTo: string;
            /** @description sales less refunds */
            revenue: components["schemas"]["MoneyFigure"];
            /** @description number of sales */
            salesCount: components["schemas"]["CountFigure"];
            /** @description sales before refunds by their number */
            meanTicket: components["schemas"]["MoneyFigure"];
            /** @description distinct customers who bought */
            activeCustomers: components["schemas"]["CountFigure"];
        };
        Money: {
            /** Format: int64 */
            amountMinor: number;
            currency: string;
        };
        /** @description A figure in money. What there is nothing to compare with is absent. */
        MoneyFigure: {
            /** @description in the period; absent where there is no data */
            value?: components["schemas"]["Money"];
            /** @description in the previous period; absent where the data does not cover it */
            previous?: components["schemas"]["Money"];
            /**
             * Format: double
             * @description relative change, 0.05 is 5 % more
             */
            previousChange?: number;
            /** @description in the same period a year earlier; absent where the data does not cover it */
            lastYear?: components["schemas"]["Money"];
            /**
             * Format: double
             * @description relative change
             */
            lastYearChange?: number;
            /** @description the mean per peer, or why it is hidden */
            peers: components["schemas"]["MoneyPeers"];
        };
        /** @description The peers' mean of a figure in money, or why it is hidden. */
        MoneyPeers: components["schemas"]["PublishedMoney"] | components["schemas"]["SuppressedMoney"];
        /** @description The figures of one outlet. */
        OutletFigure: {
            outletId: string;
            /** @description the name that the outlet goes by */
            name: string;
            areaName: string;
            revenue: components["schemas"]["Money"];
            /**
             * Format: double
             * @description of the merchant's revenue, 0.25 is a quarter
             */
            share: number;
            /** Format: int64 */
            salesCount: number;
            /** @description absent without a sale */
            meanTicket?: components["schemas"]["Money"];
            /** Format: int64 */
            activeCustomers: number;
            /**
             * Format: double
             * @description relative change of revenue to the previous period of as many days; absent where there is nothing to compare with
             */
            previousChange?: number;
        };
        Page_OutletFigure_: {
            items: components["schemas"]["OutletFigure"][];
            nextCursor?: string;
        };
        PeerGap: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            reason: components["schemas"]["HiddenReason"];
        };
        PeerPoint: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: double */
            index: number;
        };
        /** @description Whole days in the bank's time zone, both ends included. */
        Period: {
            /**
             * Format: date
             * @description first day
             */
            from: string;
            /**
             * Format: date
             * @description last day, not before `from`
             */
            to: string;
        };
        /**
         * @description The fixed periods that peer groups are published for, from narrow to wide.
         * @enum {unknown}
         */
        PeriodLevel: "week" | "month" | "quarter";
        PublishedCount: {
            /** @enum {string} */
            status: "published";
            /**
             * Format: int64
             * @description mean per peer over the scope, rounded
             */
            value: number;
            /**
             * Format: double
             * @description the own figure over the same scope, peers = 100
             */
            index: number;
            scope: components["schemas"]["ComparisonScope"];
        };
        PublishedMoney: {
            /** @enum {string} */
            status: "published";
            /** @description mean per peer over the scope */
            value: components["schemas"]["Money"];
            /**
             * Format: double
             * @description the own figure over the same scope, peers = 100
             */
            index: number;
            scope: components["schemas"]["ComparisonScope"];
        };
        PublishedTrend: {
            /** @enum {string} */
            status: "published";
            scope: components["schemas"]["ComparisonScope"];
            /** @description mean revenue per peer, mean of the points = 100 */
            points: components["schemas"]["PeerPoint"][];
            /** @description periods that are hidden, and why */
            gaps: components["schemas"]["PeerGap"][];
        };
        SuppressedCount: {
            /** @enum {string} */
            status: "suppressed";
            reason: components["schemas"]["HiddenReason"];
            /** @description the same for the next wider peer group that may be shown, if any */
            fallback?: components["schemas"]["PublishedCount"];
        };
        SuppressedMoney: {
            /** @enum {string} */
            status: "suppressed";
            reason: components["schemas"]["HiddenReason"];
            /** @description the same for the next wider peer group that may be shown, if any */
            fallback?: components["schemas"]["PublishedMoney"];
        };
        SuppressedTrend: {
            /** @enum {string} */
            status: "suppressed";
            reason: components["schemas"]["HiddenReason"];
            /** @description the course at the next wider place that may be shown, if any */
            fallback?: components["schemas"]["PublishedTrend"];
        };
        /** @description The course of the figures. */
        Trend: {
            granularity: components["schemas"]["Granularity"];
            /** @description in order, without a hole: a day without a sale is one with 0 */
            points: components["schemas"]["TrendPoint"][];
            /** @description the peers' course by month where the granularity is month, else by week */
            peers: components["schemas"]["TrendPeers"];
        };
        /** @description The course of the peers' mean revenue, or why it is hidden. */
        TrendPeers: components["schemas"]["PublishedTrend"] | components["schemas"]["SuppressedTrend"];
        /** @description The figures of a day, week or month, as far as it lies in the period and in the data. */
        TrendPoint: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            revenue: components["schemas"]["Money"];
            /** Format: int64 */
            salesCount: number;
            /** @description absent without a sale */
            meanTicket?: components["schemas"]["Money"];
            /** Format: int64 */
            activeCustomers: number;
            /**
             * Format: double
             * @description revenue, mean of the whole days, weeks or months in the period = 100; absent where only a part of it lies in the period
             */
            index?: number;
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /** @description stable key, for example urn:vitrina:problem:not-found */
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail?: string;
            instance?: string;
            traceId?: string;
            fields?: {
                field: string;
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    channelFigures: {
        parameters: {
            query?: {
                /** @description first day; by default 30 days before the end */
                from?: string;
                /** @description last day; by default the last day of data */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description channelFigures 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelFigures"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keyFigures: {
        parameters: {
            query?: {
                /** @description first day; by default 30 days before the end */
                from?: string;
                /** @description last day; by default the last day of data */
                to?: string;
                /** @description one of the own outlets; by default all */
                outletId?: string;
                /** @description by default both; peers are not known by channel */
                channel?: components["schemas"]["Channel"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description keyFigures 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyFigures"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outletFigures: {
        parameters: {
            query?: {
                /** @description first day; by default 30 days before the end */
                from?: string;
                /** @description last day; by default the last day of data */
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description outletFigures 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OutletFigure_"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trend: {
        parameters: {
            query?: {
                /** @description first day; by default 30 days before the end */
                from?: string;
                /** @description last day; by default the last day of data */
                to?: string;
                /** @description day is for periods of at most 366 days */
                granularity?: components["schemas"]["Granularity"];
                /** @description one of the own outlets; by default all */
                outletId?: string;
                /** @description by default both; peers are not known by channel */
                channel?: components["schemas"]["Channel"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description trend 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trend"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
