import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';

/** One of several views in the same place. */
export interface TabItem {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

export interface TabsProps extends ComponentProps<HTMLDivElement> {
  /** What the tabs are views of. */
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

/** Views of one thing, one at a time. Arrows move between tabs; nothing that must be seen may stand behind one. */
export function Tabs(props: TabsProps): ReactNode {
  const { label, items, selected, onSelect } = props;
  return (
    <div {...rootProps('mdma-tabs', props)}>
      <AriaTabs
        {...(selected === undefined ? {} : { selectedKey: selected })}
        onSelectionChange={(key) => onSelect?.(String(key))}
      >
        <TabList aria-label={label} className="mdma-tab-list">
          {items.map(({ id, label: name }) => (
            <Tab key={id} id={id} className="mdma-tab">
              {name}
            </Tab>
          ))}
        </TabList>
        {items.map(({ id, children }) => (
          <TabPanel key={id} id={id} className="mdma-tab-panel">
            {children}
          </TabPanel>
        ))}
      </AriaTabs>
    </div>
  );
}
