import { Verify } from '../../components/verify/verify';
import { REPORT_PARAMETER, takeReport } from '../../core/extension/report-handover';
import { isInput, isOutput, parseReport, verifySignature } from '../../core/extension/verify-report';
import { mount } from '../popup/mount';

async function start(): Promise<void> {
  const id = new URLSearchParams(location.search).get(REPORT_PARAMETER);
  mount(<Verify verifier={{ parseReport, verifySignature, isOutput, isInput }} made={id === null ? null : await takeReport(id)} />);
}

void start();
